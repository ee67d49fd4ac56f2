package io.isnad.store;

/** By which way an article came in. */
public enum ArticleOrigin {
    /** From a file of the seed folder; goes when the file goes, if pruning is on. */
    SEED,
    /** Through the API or the import command; stays until removed through the API. */
    API
}
