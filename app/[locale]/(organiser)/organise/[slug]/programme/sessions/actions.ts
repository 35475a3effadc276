'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { suggestPeople } from '@/domain/people/queries/directory'
import { answerHat, type HatAnswer, holdBack } from '@/domain/programme/commands/hats'
import { addSession, cancelSession, removeSession } from '@/domain/programme/commands/sessions'
import { draftOf } from '@/domain/programme/queries/draft'
import { serveSessions } from '@/domain/registration/commands/session-upkeep'
import { fold } from '@/domain/shared/fold'
import type { OrganisedForum } from '@/domain/shared/scope'
import { redirect } from '@/i18n/navigation'
import { now } from '@/lib/clock'
import { forumOf, inForum } from '../../../_form/in-forum'
import { redrawn } from '../../../_form/rows'
import { saveOnTop } from './_form/save-on-top'
import { sessionFormSchema, sessionFromForm, typedNames } from './_form/session-from-form'

const listOf = (form: FormData) => `/organise/${forumOf(form)}/programme/sessions`
const seen = (form: FormData) => ({ sessionId: textOf(form, 'id'), version: Number(textOf(form, 'version')) })
const hat = (form: FormData) => ({ sessionId: textOf(form, 'id'), hatId: textOf(form, 'hat') })

/** Names that were typed in full are found without being chosen; one that several people have is left open. */
async function peopleTyped(scope: OrganisedForum, names: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const name of names) {
    const people = await suggestPeople(scope, name)
    const [only, ...others] = people.filter((one) => fold(`${one.givenName} ${one.familyName}`) === fold(name))
    if (only && others.length === 0) found.set(name, only.id)
  }
  return found
}

export const keepSession = defineAction(
  {
    name: 'programme.save-session',
    guard: inForum('programme.edit'),
    redraw: redrawn,
    read: sessionFromForm,
    schema: async (form, scope) => {
      const [{ forum }, people] = await Promise.all([draftOf(scope), peopleTyped(scope, typedNames(form))])
      return sessionFormSchema({ timeZone: forum.timeZone, people })
    },
  },
  async ({ scope, values, form, facts }) => {
    const { locale } = facts
    const { sessionId, version } = seen(form)
    if (sessionId === '') {
      const added = await addSession(scope, values)
      if (!added.ok) return added
      return redirect({ href: `${listOf(form)}/${added.value.sessionId}?saved=1`, locale })
    }
    const sent = { sessionId, version, seen: textOf(form, 'seen'), onTopOf: Number(textOf(form, 'onTop')), locale }
    const saved = await saveOnTop(scope, values, sent)
    if (!saved.ok) return saved
    await serveSessions(now(), scope)
    return redirect({ href: `${listOf(form)}/${sessionId}?saved=${saved.value.version}`, locale })
  },
)

const answers: Readonly<Record<string, HatAnswer>> = { confirmed: 'confirmed', declined: 'declined', open: null }

export const noteAnswer = defineAction(
  { name: 'programme.answer-hat', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const result = await answerHat(scope, hat(form), answers[textOf(form, 'answer')] ?? null)
    if (result.ok) refresh()
    return result
  },
)

export const keepBack = defineAction(
  { name: 'programme.hold-back', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const result = await holdBack(scope, hat(form), textOf(form, 'heldBack') === 'yes')
    if (result.ok) refresh()
    return result
  },
)

export const cancelOrRestore = defineAction(
  { name: 'programme.cancel-session', guard: inForum('programme.edit') },
  async ({ scope, form, facts }) => {
    const { sessionId, version } = seen(form)
    const result = await cancelSession(scope, { sessionId, version }, textOf(form, 'cancelled') === 'yes')
    if (!result.ok) return result
    return redirect({ href: `${listOf(form)}/${sessionId}?saved=${result.value.version}`, locale: facts.locale })
  },
)

export const dropSession = defineAction(
  { name: 'programme.remove-session', guard: inForum('programme.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeSession(scope, seen(form))
    if (!result.ok) return result
    return redirect({ href: listOf(form), locale: facts.locale })
  },
)
