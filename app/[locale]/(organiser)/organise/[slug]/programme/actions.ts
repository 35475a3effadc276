'use server'

import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { addSession, cancelSession, placeSession, removeSession } from '@/domain/programme/commands/sessions'
import { inForum } from '../../_form/in-forum'
import { addedSchema, placedSchema, readAdded, readPlaced, readSeen, seenSchema, toList } from './_editor/sent-place'

export const place = defineAction(
  { name: 'editor.place', guard: inForum('programme.edit'), schema: placedSchema, read: readPlaced },
  async ({ scope, values: { sessionId, version, ...where }, form, facts }) =>
    toList(form, facts.locale, await placeSession(scope, { sessionId, version }, where)),
)

export const cancel = defineAction(
  { name: 'editor.cancel', guard: inForum('programme.edit'), schema: seenSchema, read: readSeen },
  async ({ scope, values, form, facts }) =>
    toList(form, facts.locale, await cancelSession(scope, values, textOf(form, 'cancelled') === 'on')),
)

export const remove = defineAction(
  { name: 'editor.remove', guard: inForum('programme.edit'), schema: seenSchema, read: readSeen },
  async ({ scope, values, form, facts }) => toList(form, facts.locale, await removeSession(scope, values)),
)

export const add = defineAction(
  { name: 'editor.add', guard: inForum('programme.edit'), schema: addedSchema, read: readAdded },
  async ({ scope, values, form, facts }) => toList(form, facts.locale, await addSession(scope, values)),
)
