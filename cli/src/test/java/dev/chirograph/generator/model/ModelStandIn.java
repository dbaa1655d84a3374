package dev.chirograph.generator.model;

/** Stands for a class of this package. */
public interface ModelStandIn {}
