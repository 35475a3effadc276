import { db } from '@/lib/db/client'
import type { ForumInTime } from '../../forum/phase'
import { multilingual } from '../../shared/multilingual'
import type { FormDefinition, FormOption, FormQuestion, FormType } from '../form'
import { registrationSchema } from '../schema'

/** A type with what decides whether one may register with it. */
export type LoadedType = FormType & {
  hidden: boolean
  opensAt: Date | null
  closesAt: Date | null
  archivedAt: Date | null
}

/** A forum as registration sees it: what is asked, of whom, when; nothing in it changes with a registration. */
export type LoadedForm = {
  /** The forum's revision this was read at. */
  revision: number
  forum: ForumInTime & {
    id: string
    slug: string
    startsAt: Date
    endsAt: Date
    editableUntil: Date | null
    offerHours: number
    sensitiveDays: number
  }
  types: ReadonlyMap<string, LoadedType>
  /** For the public: without hidden and archived types. */
  definition: FormDefinition
  /** For organisers, and for holders of a hidden type. */
  fullDefinition: FormDefinition
  schema: ReturnType<typeof registrationSchema>
}

type Kept = { revision: number; form: Promise<LoadedForm>; read?: LoadedForm }

/** The last forums asked for, each at the revision it was read at. */
const kept = new Map<string, Kept>()
const most = 50

export type ForumKey = { id: string } | { slug: string }

/** The form as it was last read here, without asking the database: whoever writes must compare its revision. */
export function keptForm(where: ForumKey): LoadedForm | null {
  if ('id' in where) return kept.get(where.id)?.read ?? null
  for (const { read } of kept.values()) if (read?.forum.slug === where.slug) return read
  return null
}

/**
 * A forum's registration form. Reads one number when it has not changed since last time.
 * Everything that changes it raises the forum's revision.
 */
export async function loadForm(where: ForumKey): Promise<LoadedForm | null> {
  const forum = await db().forum.findUnique({ where, select: { id: true, revision: true } })
  if (forum === null) return null
  const last = kept.get(forum.id)
  if (last?.revision === forum.revision) return last.form
  const entry: Kept = { revision: forum.revision, form: readForm(forum.id, forum.revision) }
  kept.delete(forum.id)
  kept.set(forum.id, entry)
  entry.form.then(
    (form) => {
      entry.read = form
    },
    () => kept.delete(forum.id),
  )
  const oldest = kept.keys().next().value
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  return entry.form
}

function readOptions(value: unknown): FormOption[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((option: { key?: unknown; label?: unknown } | null) =>
    typeof option?.key === 'string' ? [{ key: option.key, label: multilingual(option.label) }] : [],
  )
}

async function readForm(forumId: string, revision: number): Promise<LoadedForm> {
  const forum = await db().forum.findUniqueOrThrow({
    where: { id: forumId },
    include: {
      acts: { orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { kind: true, at: true } },
      types: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      questions: {
        where: { archivedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { types: { select: { typeId: true } } },
      },
      consents: { where: { archivedAt: null }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  const types = forum.types.map(
    (type): LoadedType => ({
      id: type.id,
      name: multilingual(type.name),
      description: multilingual(type.description),
      colour: type.colour,
      requiresApproval: type.requiresApproval,
      quotaId: type.quotaId,
      hidden: type.hidden,
      opensAt: type.opensAt,
      closesAt: type.closesAt,
      archivedAt: type.archivedAt,
    }),
  )
  const questions = forum.questions.map(
    (question): FormQuestion => ({
      id: question.id,
      kind: question.kind,
      label: multilingual(question.label),
      help: multilingual(question.help),
      required: question.required,
      options: readOptions(question.options),
      dependsOnId: question.dependsOnId,
      dependsOnValue: question.dependsValue,
      typeIds: question.types.map(({ typeId }) => typeId),
    }),
  )
  const definition = (shown: readonly LoadedType[]): FormDefinition => ({
    forumId: forum.id,
    slug: forum.slug,
    timeZone: forum.timeZone,
    startsAt: forum.startsAt.toISOString(),
    endsAt: forum.endsAt.toISOString(),
    locales: Array.isArray(forum.locales) ? forum.locales.filter((locale) => typeof locale === 'string') : [],
    types: shown.map(({ hidden, opensAt, closesAt, archivedAt, ...type }) => type),
    questions,
    consents: forum.consents.map(({ id, key, text, required }) => ({ id, key, text: multilingual(text), required })),
    privacyNotice: multilingual(forum.privacyNotice),
  })
  const offered = definition(types.filter((type) => !type.hidden && type.archivedAt === null))
  return {
    revision,
    forum,
    types: new Map(types.map((type) => [type.id, type])),
    definition: offered,
    fullDefinition: definition(types),
    schema: registrationSchema(offered),
  }
}
