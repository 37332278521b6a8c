/** In bytes, of all files together: more is for the command line. */
export const LARGEST_IMPORT = 32 * 1024 ** 2;
