/** The program's version: the one in package.json, to which a test holds it. */
export const VERSION = '0.1.0';
