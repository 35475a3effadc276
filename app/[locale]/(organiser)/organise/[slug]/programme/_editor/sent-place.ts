import { z } from 'zod'
import { textOf } from '@/app/_server/form'
import { placeSchema, sessionKinds } from '@/domain/programme/schema'
import { requiredMultilingualSchema } from '@/domain/shared/multilingual'
import { listOf, nested } from '../../../_form/nested'
import { wholeNumber } from '../whole-number'

export const seenSchema = z.object({ sessionId: z.string().min(1), version: z.number().int() })

export const readSeen = (form: FormData) => ({
  sessionId: textOf(form, 'session'),
  version: Number(textOf(form, 'version')),
})

export const placedSchema = placeSchema.extend(seenSchema.shape)

/** When and where, as the grid sends it: the start is an instant, nothing is the tray. */
const readWhere = (form: FormData) => ({
  startsAt: textOf(form, 'startsAt') === '' ? null : new Date(textOf(form, 'startsAt')),
  minutes: wholeNumber(textOf(form, 'minutes')),
  roomIds: listOf(form, 'room'),
  allRooms: form.get('allRooms') === 'on',
})

export const readPlaced = (form: FormData) => ({ ...readSeen(form), ...readWhere(form) })

export const addedSchema = placeSchema.extend({
  kind: z.enum(sessionKinds, 'choice'),
  title: requiredMultilingualSchema(240),
})

export const readAdded = (form: FormData) => {
  const { kind, title } = nested(form)
  return { ...readWhere(form), kind, title: title ?? {} }
}
