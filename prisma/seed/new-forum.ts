import { createForum, saveForumTexts } from '../../domain/forum/commands'
import type { ForumTexts, NewForum } from '../../domain/forum/schema'
import { type OrganisedForum, proven, type SignedInUser } from '../../domain/shared/scope'
import { done } from './words'

/** What a forum needs to be told; the rest is left as an organiser finds it. */
type Told = Pick<NewForum, 'slug' | 'name' | 'locales' | 'timeZone' | 'startsAt' | 'endsAt' | 'city' | 'country'> &
  Partial<NewForum> & { demonstration?: boolean; dayKnown?: boolean }

const untold = {
  seriesId: null,
  venueName: '',
  venueAddress: null,
  postalCode: null,
  latitude: null,
  longitude: null,
  contactEmail: null,
  controller: null,
  registrationOpensAt: null,
  registrationClosesAt: null,
  editableUntil: null,
  offerHours: 12,
  sensitiveDays: 30,
}

/** A draft with its texts, owned by the user. */
export async function newForum(
  user: SignedInUser,
  told: Told,
  texts: Partial<ForumTexts>,
  at: Date,
): Promise<OrganisedForum> {
  const { forumId } = done(await createForum(user, { ...untold, ...told }, { at }))
  const scope = proven<OrganisedForum>({ forumId, userId: user.userId, role: 'OWNER' })
  const nothing = { summary: {}, description: {}, audience: {}, directions: {}, privacyNotice: {} }
  done(await saveForumTexts(scope, { ...nothing, ...texts, name: told.name }, { at }))
  return scope
}
