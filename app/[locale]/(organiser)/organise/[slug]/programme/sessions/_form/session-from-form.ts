import { z } from 'zod'
import { textOf } from '@/app/_server/form'
import { type CheckedSession, sessionSchema } from '@/domain/programme/schema'
import { instantOf } from '@/domain/shared/zone'
import { listOf, nested, ticked } from '../../../../_form/nested'
import { rowsOf } from '../../../../_form/rows'
import { atTheirRows } from '../../../../_form/rows-schema'
import { wholeNumber } from '../../whole-number'

type Row = Record<string, unknown> & { key: string }

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Whether anything was written in a text of several languages. */
const saysNothing = (value: unknown) =>
  typeof value !== 'object' || value === null || Object.values(value).every((words) => text(words) === '')

/** Rows that are kept have their id as key; new ones "n1", "n2"… */
const idOf = ({ key }: Row) => (/^n\d+$/.test(key) ? null : key)

/** A person chosen from the directory, or a name that was typed and is still to be found there. */
const personOf = (row: Row) => ({
  personId: text(row.personId) || null,
  typedName: text(row.personId) ? '' : text(row.person),
})

function hat(row: Row) {
  const { givenName, familyName } = (row.newPerson ?? {}) as Record<string, unknown>
  const newPerson = { givenName: text(givenName), familyName: text(familyName) }
  return {
    key: row.key,
    id: idOf(row),
    kind: row.kind,
    ...personOf(row),
    newPerson: saysNothing(newPerson) ? null : newPerson,
    organisation: text(row.organisation) || null,
    function: row.function ?? {},
    announced: row.announced ?? {},
    ...(idOf(row) === null ? { heldBack: row.heldBack === 'on' } : {}),
  }
}

const question = (row: Row) => ({
  key: row.key,
  id: idOf(row),
  text: row.text ?? {},
  themeId: text(row.themeId) || null,
})

const pitch = (row: Row) => ({
  key: row.key,
  id: idOf(row),
  minutes: wholeNumber(text(row.minutes)),
  title: row.title ?? {},
  summary: row.summary ?? {},
  ...personOf(row),
  organisation: text(row.organisation) || null,
})

/** The sent form as the schema reads it; rows in which nothing was written fall out. */
export function sessionFromForm(form: FormData) {
  const fields = nested(form)
  return {
    ...fields,
    ...ticked(form, ['allRooms', 'signUp']),
    number: wholeNumber(textOf(form, 'number')),
    minutes: wholeNumber(textOf(form, 'minutes')),
    capacity: wholeNumber(textOf(form, 'capacity')),
    roomIds: listOf(form, 'roomIds'),
    languages: listOf(form, 'languages'),
    interpretation: listOf(form, 'interpretation'),
    themeId: textOf(form, 'themeId') || null,
    day: textOf(form, 'day'),
    start: textOf(form, 'start'),
    roles: rowsOf(fields, 'roles')
      .map(hat)
      .filter(
        ({ personId, typedName, newPerson, organisation, announced }) =>
          personId || typedName || newPerson || organisation || !saysNothing(announced),
      ),
    questions: rowsOf(fields, 'questions')
      .map(question)
      .filter((row) => !saysNothing(row.text)),
    pitches: rowsOf(fields, 'pitches')
      .map(pitch)
      .filter((row) => !saysNothing(row.title) || row.personId || row.typedName || row.organisation),
  }
}

type SessionForm = ReturnType<typeof sessionFromForm>

/** Names that were typed and not chosen from the suggestions. */
export function typedNames(form: FormData): string[] {
  const { roles, pitches } = sessionFromForm(form)
  return [...new Set([...roles, ...pitches].flatMap(({ typedName }) => typedName || []))]
}

type Known = {
  timeZone: string
  /** The ids of the people of the directory, by the names that were typed. */
  people: ReadonlyMap<string, string>
}

/** The schema of the form: the hour on the forum's clock becomes an instant, names become people. */
export function sessionFormSchema({ timeZone, people }: Known) {
  return z.unknown().transform((input, context): CheckedSession => {
    const { day, start, ...sent } = input as SessionForm
    const fault = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const startsAt = start === '' ? null : instantOf(timeZone, `${day}T${start}`)
    if (start !== '' && startsAt === null) fault([day === '' ? 'day' : 'start'], 'date')
    const found = <Named extends { key: string; typedName: string; personId: string | null }>(
      list: string,
      rows: readonly Named[],
    ) =>
      rows.map((row) => {
        const personId = row.personId ?? people.get(row.typedName) ?? null
        if (row.typedName !== '' && personId === null) fault([list, row.key, 'person'], 'unknown-person')
        return { ...row, personId }
      })
    const values = {
      ...sent,
      startsAt,
      roles: found('roles', sent.roles),
      pitches: found('pitches', sent.pitches),
    }
    const parsed = atTheirRows(sessionSchema).safeParse(values)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
}
