package dev.chirograph.conformance.cases;

import dev.chirograph.spec.model.Contract;

/**
 * A contract under the short name that case ids begin with.
 *
 * @param name such as {@code lightlayer}; without a slash, unique within a run
 * @param contract the contract
 */
public record NamedContract(String name, Contract contract) {

    /**
     * Returns the short name of a contract that was read from a file: the folder's name for {@code openapi.yaml} and the
     * like, else the file's name without its ending.
     */
    public static NamedContract ofFile(Contract contract) {
        String source = contract.source().replace('\\', '/');
        String file = lastStep(source);
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        boolean telling = !base.equals("openapi") && !base.equals("swagger");
        String folder = source.length() == file.length()
                ? ""
                : lastStep(source.substring(0, source.length() - file.length() - 1));
        return new NamedContract(telling || folder.isEmpty() ? base : folder, contract);
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
