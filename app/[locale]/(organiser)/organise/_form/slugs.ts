/** Pages of the organiser that have no forum: no forum may take their address. */
export const reservedSlugs: readonly string[] = ['new', 'series', 'sessions']

/** Pages of the organiser that belong to no tour in particular. */
export const reservedSeriesSlugs: readonly string[] = ['new']
