package dev.chirograph.spec.model;

/** Stands for a class of this package. */
public interface ContractStandIn {}
