import { z } from 'zod'
import { textOf } from '@/app/_server/form'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { sessionKinds } from '@/domain/programme/schema'
import type { Locale } from '@/domain/shared/locale'
import { requiredMultilingualSchema } from '@/domain/shared/multilingual'
import type { Result } from '@/domain/shared/result'
import type { OrganisedForum } from '@/domain/shared/scope'
import { instantOf } from '@/domain/shared/zone'
import { redirect } from '@/i18n/navigation'
import { forumOf } from '../../../_form/in-forum'
import { listOf, nested } from '../../../_form/nested'

export const seenSchema = z.object({
  sessionId: z.string().min(1),
  version: z.coerce.number().int(),
})

export const readSeen = (form: FormData) => ({ sessionId: textOf(form, 'session'), version: textOf(form, 'version') })

/** An instant from the grid, or a time on the forum's clock from a form; nothing is the tray. */
const start = (timeZone: string) =>
  z.string().transform((text, context) => {
    if (text === '') return null
    const instant = text.endsWith('Z') ? new Date(text) : instantOf(timeZone, text)
    if (instant && !Number.isNaN(instant.getTime())) return instant
    context.issues.push({ code: 'custom', message: 'date', input: text })
    return null
  })

const length = z.coerce.number('number').int('number').min(5, 'number').max(1440, 'number')

const where = (timeZone: string) =>
  z.object({
    startsAt: start(timeZone),
    minutes: z
      .literal('')
      .transform(() => null)
      .or(length),
    roomIds: z.array(z.string()),
    allRooms: z.boolean(),
  })

const readWhere = (form: FormData) => ({
  startsAt: textOf(form, 'startsAt'),
  minutes: textOf(form, 'minutes'),
  roomIds: listOf(form, 'room'),
  allRooms: form.get('allRooms') === 'on',
})

async function zoneFor(form: FormData, scope: OrganisedForum): Promise<string> {
  const text = textOf(form, 'startsAt')
  return text === '' || text.endsWith('Z') ? 'UTC' : (await forumSettings(scope)).timeZone
}

export const placedSchema = async (form: FormData, scope: OrganisedForum) =>
  where(await zoneFor(form, scope)).extend(seenSchema.shape)

export const readPlaced = (form: FormData) => ({ ...readSeen(form), ...readWhere(form) })

export const addedSchema = async (form: FormData, scope: OrganisedForum) =>
  where(await zoneFor(form, scope)).extend({
    kind: z.enum(sessionKinds, 'choice'),
    title: requiredMultilingualSchema(240),
  })

export const readAdded = (form: FormData) => {
  const { kind, title } = nested(form)
  return { ...readWhere(form), kind, title: title ?? {} }
}

/** A form of the list comes back to the list; the grid reads the answer itself. */
export function toList<Value, Code extends string>(form: FormData, locale: Locale, result: Result<Value, Code>) {
  if (result.ok && form.get('from') === 'list') {
    return redirect({ href: `/organise/${forumOf(form)}/programme?view=list`, locale })
  }
  return result
}
