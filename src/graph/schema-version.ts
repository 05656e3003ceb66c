/** The shape of the stored graph. Raise it with every change that an older release could not read. */
export const SCHEMA_VERSION = 2;
