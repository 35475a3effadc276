import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { toAnotherDay } from '../../forum/another-day'
import { type Cloning, cloneOrganisations, cloneTexts, cloneThemes } from '../../forum/commands/clone-forum'
import { insertForum } from '../../forum/commands/insert-forum'
import { may } from '../../people/policy'
import { cloneRooms, cloneSessions } from '../../programme/commands/clone-programme'
import { cloneRegistration } from '../../registration/commands/clone-registration'
import { accept, type Result, refuse } from '../../shared/result'
import type { OrganisedForum } from '../../shared/scope'
import type { ClonePart, CloneValues } from '../clone'
import { cloneWorkshops } from './clone-workshops'

/**
 * Makes another stop of a forum: a draft of its own, owned by whoever makes it, with what was chosen of the first.
 * Never people, registrations, answers, stars, seats, materials, releases or the team. Times keep the clock on the wall;
 * registration dates move by as many days as the stops lie apart. Themes and questions stay linked to their origin.
 */
export async function cloneForum(
  source: OrganisedForum,
  { take, ...values }: CloneValues,
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ forumId: string; slug: string }, 'not-allowed' | 'slug-taken' | 'unknown-series'>> {
  if (!may(source.role, 'forum.edit')) return refuse('not-allowed')
  const takes = (part: ClonePart) => take.includes(part)
  return write(async (tx) => {
    const from = await tx.forum.findUniqueOrThrow({ where: { id: source.forumId } })
    const move = toAnotherDay(from, values)
    const moved = (date: Date | null) => (takes('dates') && date ? move(date) : null)
    const { contactEmail, controller, offerHours, sensitiveDays, changeOverMinutes } = from
    const settings = {
      ...values,
      contactEmail,
      controller,
      offerHours,
      sensitiveDays,
      changeOverMinutes,
      registrationOpensAt: moved(from.registrationOpensAt),
      registrationClosesAt: moved(from.registrationClosesAt),
      editableUntil: moved(from.editableUntil),
    }
    const opened = await insertForum(tx, source.userId, settings, { from: from.slug }, at)
    if (!opened.ok) return opened
    const cloning: Cloning = { fromId: from.id, toId: opened.value.forumId, at, move }
    if (takes('texts')) await cloneTexts(tx, cloning)
    if (takes('organisations')) await cloneOrganisations(tx, cloning)
    if (takes('registration')) await cloneRegistration(tx, cloning, takes('dates'))
    const themes = takes('themes') ? await cloneThemes(tx, cloning) : new Map<string, string>()
    const rooms = takes('rooms') ? await cloneRooms(tx, cloning) : new Map<string, string>()
    if (takes('sessions')) {
      const programme = await cloneSessions(tx, cloning, themes, rooms)
      await cloneWorkshops(tx, cloning, { ...programme, themes, rooms }, takes('dates'))
    }
    return accept(opened.value)
  })
}
