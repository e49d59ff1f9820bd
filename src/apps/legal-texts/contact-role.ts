/** What is contacted: the server of the script, a settings file, a source, a message file, a map. */
export const contactRoles = ['script', 'settings', 'source', 'messages', 'map'] as const;

/** One of them. */
export type ContactRole = (typeof contactRoles)[number];
