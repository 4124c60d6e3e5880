/** The project's version, put in place by the build. */
declare const __PORTAL_VERSION__: string;
