/**
 * Scopes: proofs that a guard has let somebody through. Queries and commands ask for one,
 * so that a forgotten check does not compile. Only `app/_server/guards.ts` and tests make them.
 */
declare const proof: unique symbol

type Proven<Name extends string> = { readonly [proof]: Name }

export type Role = 'OWNER' | 'ORGANISER' | 'PROGRAMME_EDITOR' | 'REGISTRATION_DESK' | 'READER'

/** A user with a session. */
export type SignedInUser = Proven<'SignedInUser'> & { readonly userId: string; readonly administrator: boolean }

/** A user who may do `role` things in this forum. */
export type OrganisedForum = Proven<'OrganisedForum'> & {
  readonly forumId: string
  readonly userId: string
  readonly role: Role
}

/** A user who may change this tour and add stops to it. */
export type OrganisedSeries = Proven<'OrganisedSeries'> & {
  readonly seriesId: string
  readonly userId: string
  readonly administrator: boolean
}

/** The holder of the personal link of this registration. */
export type OwnRegistration = Proven<'OwnRegistration'> & { readonly registrationId: string; readonly forumId: string }

/** The holder of the personal link of somebody who wears a hat. */
export type OwnHats = Proven<'OwnHats'> & { readonly personId: string }

/** Whoever opened the link of one table: its host or its rapporteur. */
export type HostedTable = Proven<'HostedTable'> & {
  readonly tableId: string
  readonly workshopId: string
  readonly forumId: string
  readonly as: 'HOST' | 'RAPPORTEUR'
}

/** Marks a checked value as proven. For guards and tests only. */
export function proven<Scope extends Proven<string>>(value: Omit<Scope, typeof proof>): Scope {
  return value as Scope
}
