'use server'

import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { addSession, cancelSession, placeSession, removeSession } from '@/domain/programme/commands/sessions'
import { inForum } from '../../_form/in-forum'
import { addedSchema, placedSchema, readAdded, readPlaced, readSeen, seenSchema } from './_editor/sent-place'

export const place = defineAction(
  { name: 'editor.place', guard: inForum('programme.edit'), schema: placedSchema, read: readPlaced },
  ({ scope, values: { sessionId, version, ...where } }) => placeSession(scope, { sessionId, version }, where),
)

export const cancel = defineAction(
  { name: 'editor.cancel', guard: inForum('programme.edit'), schema: seenSchema, read: readSeen },
  ({ scope, values, form }) => cancelSession(scope, values, textOf(form, 'cancelled') === 'on'),
)

export const remove = defineAction(
  { name: 'editor.remove', guard: inForum('programme.edit'), schema: seenSchema, read: readSeen },
  ({ scope, values }) => removeSession(scope, values),
)

export const add = defineAction(
  { name: 'editor.add', guard: inForum('programme.edit'), schema: addedSchema, read: readAdded },
  ({ scope, values }) => addSession(scope, values),
)
