'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/app/_server/action'
import { textOf } from '@/app/_server/form'
import { addRoom, removeRoom, reorderRooms, saveRoom } from '@/domain/programme/commands/rooms'
import { draftOf } from '@/domain/programme/queries/draft'
import { roomSchema } from '@/domain/programme/schema'
import { redirect } from '@/i18n/navigation'
import { forumOf, inForum } from '../../../_form/in-forum'
import { nested, ticked } from '../../../_form/nested'
import { moved } from '../../../_form/reorder'
import { wholeNumber } from '../whole-number'

const backTo = (form: FormData) => `/organise/${forumOf(form)}/programme/rooms`

export const keepRoom = defineAction(
  {
    name: 'programme.save-room',
    guard: inForum('programme.edit'),
    schema: roomSchema,
    read: (form) => ({
      ...nested(form),
      ...ticked(form, ['accessible']),
      capacity: wholeNumber(textOf(form, 'capacity')),
    }),
  },
  async ({ scope, values, form, facts }) => {
    const id = textOf(form, 'id')
    const result = id ? await saveRoom(scope, id, values) : await addRoom(scope, values)
    if (!result.ok) return result
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const dropRoom = defineAction(
  { name: 'programme.remove-room', guard: inForum('programme.edit') },
  async ({ scope, form, facts }) => {
    const result = await removeRoom(scope, textOf(form, 'id'))
    if (!result.ok) return result
    return redirect({ href: backTo(form), locale: facts.locale })
  },
)

export const moveInRooms = defineAction(
  { name: 'programme.move-room', guard: inForum('programme.edit') },
  async ({ scope, form }) => {
    const ids = (await draftOf(scope)).rooms.map(({ id }) => id)
    const result = await reorderRooms(scope, moved(ids, textOf(form, 'id'), textOf(form, 'to')))
    if (result.ok) refresh()
    return result
  },
)
