import { z } from 'zod'
import { locales } from '../shared/locale'
import { checkAnswer, emailText, isBlank, phoneText, readAnswer, withoutControls } from './answer'
import { type Answers, type FormDefinition, visibleQuestions } from './form'

const oneLine = (text: string) => withoutControls(text.replace(/[\n\t]+/g, ' '))

const text = (max: number) => z.string().overwrite(oneLine).trim().max(max, 'too-long')
const lines = (max: number) => z.string().overwrite(withoutControls).trim().max(max, 'too-long')
const requiredText = (max: number) => text(max).min(1, 'required')
/** Empty, or right. */
const blankOr = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z
    .string()
    .trim()
    .pipe(z.union([z.literal(''), schema], { error: (issue) => firstCode(issue) }))

function firstCode(issue: { errors?: unknown }): string {
  const branches = Array.isArray(issue.errors) ? issue.errors : []
  const last: unknown = branches[branches.length - 1]
  const first: unknown = Array.isArray(last) ? last[0] : undefined
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : 'required'
}

const emailField = z.string().overwrite(oneLine).trim().min(1, 'required').pipe(emailText)

/** Who somebody is: the fields every registration has. */
export const personFields = {
  givenName: requiredText(100),
  familyName: requiredText(100),
  email: emailField,
  phone: blankOr(phoneText).default(''),
  function: text(200).default(''),
  organisation: text(200).default(''),
  territory: text(200).default(''),
  territoryCode: text(40)
    .regex(/^([a-z]+:[0-9A-Z]+)?$/, 'choice')
    .default(''),
}

const answersField = z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({})
/** Health data: short free text. */
const sensitiveFields = { diet: lines(500).default(''), access: lines(1000).default('') }

const registrationFields = z.object({
  typeId: z.string().min(1, 'required'),
  ...personFields,
  answers: answersField,
  consents: z.array(z.string()).default([]),
  ...sensitiveFields,
  joinWaitingList: z.boolean().default(false),
  idempotencyKey: z.string().min(8, 'required').max(100, 'too-long'),
  locale: z.enum(locales),
})

/** What a registration form sends, once checked. Empty text means nothing was given. */
export type RegistrationValues = z.output<typeof registrationFields>
export type RegistrationInput = z.input<typeof registrationFields>

/** An organiser fills in for somebody else: neither required questions nor consents can be forced out of them. */
type By = 'attendee' | 'organiser'

type Fault = (path: string[], message: string) => void

/** Keeps the answers to the questions that are asked, and reports what is wrong under ["answers", id]. */
function checkAnswers(definition: FormDefinition, typeId: string, sent: Answers, by: By, fault: Fault): Answers {
  const read = Object.fromEntries(
    definition.questions.map((question) => [question.id, readAnswer(question, sent[question.id])]),
  )
  const answers: Answers = {}
  for (const question of visibleQuestions(definition, typeId, read)) {
    const answer = read[question.id] ?? ''
    if (isBlank(answer)) {
      if (question.required && by === 'attendee') fault(['answers', question.id], 'required')
      continue
    }
    const checked = checkAnswer(question, answer)
    if ('error' in checked) fault(['answers', question.id], checked.error)
    else answers[question.id] = checked.value
  }
  return answers
}

/** The consents that exist among those ticked; a required one that is missing is reported under ["consents", id]. */
function checkConsents(definition: FormDefinition, ticked: readonly string[], by: By, fault: Fault): string[] {
  for (const { id, required } of definition.consents) {
    if (required && by === 'attendee' && !ticked.includes(id)) fault(['consents', id], 'consent-required')
  }
  return definition.consents.filter(({ id }) => ticked.includes(id)).map(({ id }) => id)
}

function faults(context: { issues: unknown[] }): Fault {
  return (path, message) => context.issues.push({ code: 'custom', path, message, input: undefined })
}

/** True once something is wrong with a field of its own: the rest of the form is then still looked at, to say all at once. */
const fieldsFailed = { when: ({ issues }: { issues: unknown[] }) => issues.length > 0 }

type Sent = Partial<{ typeId: string; answers: Answers; consents: string[] }>

/**
 * The one schema of the registration form, read by the browser and by the server.
 * Errors are codes: required, too-long, email, phone, number, date, choice, consent-required.
 */
export function registrationSchema(definition: FormDefinition, by: By = 'attendee') {
  const whole = registrationFields.superRefine(({ typeId = '', answers = {}, consents = [] }: Sent, context) => {
    checkAnswers(definition, typeId, answers, by, faults(context))
    checkConsents(definition, consents, by, faults(context))
  }, fieldsFailed)
  return whole.transform((values, context): RegistrationValues => {
    const fault = faults(context)
    if (!definition.types.some((type) => type.id === values.typeId)) fault(['typeId'], 'choice')
    const answers = checkAnswers(definition, values.typeId, values.answers, by, fault)
    return { ...values, answers, consents: checkConsents(definition, values.consents, by, fault) }
  })
}

const ownFields = z.object({ ...personFields, answers: answersField, ...sensitiveFields }).omit({ email: true })
const anyFields = z.object({ ...personFields, answers: answersField, ...sensitiveFields })

export type EditValues = z.output<typeof ownFields>
export type EditInput = z.input<typeof ownFields>
export type OrganiserEditValues = z.output<typeof anyFields>
export type OrganiserEditInput = z.input<typeof anyFields>

/** What holders may change of their own registration: everything but the e-mail address, which a hand-over changes. */
export function editSchema(definition: FormDefinition, typeId: string) {
  const whole = ownFields.superRefine(({ answers = {} }: Sent, context) => {
    checkAnswers(definition, typeId, answers, 'attendee', faults(context))
  }, fieldsFailed)
  return whole.transform((values, context): EditValues => {
    return { ...values, answers: checkAnswers(definition, typeId, values.answers, 'attendee', faults(context)) }
  })
}

/** What an organiser may change of anybody's. */
export function organiserEditSchema(definition: FormDefinition, typeId: string) {
  return anyFields.transform((values, context): OrganiserEditValues => {
    return { ...values, answers: checkAnswers(definition, typeId, values.answers, 'organiser', faults(context)) }
  })
}

/** Who takes the place over. */
export const handOverSchema = z.object({
  givenName: personFields.givenName,
  familyName: personFields.familyName,
  email: personFields.email,
  function: personFields.function,
  locale: z.enum(locales).optional(),
})

export type HandOverInput = z.input<typeof handOverSchema>

/** Asking for the personal link again. */
export const personalLinkSchema = z.object({ email: emailField })

/** Offering out of turn: the reason is kept. */
export const outOfTurnSchema = z.object({ reason: requiredText(500) })
