/** Pages of the organiser that have no forum: no forum may take their address. */
export const reservedSlugs: readonly string[] = ['new', 'sessions']
