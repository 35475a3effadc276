import { z } from 'zod'

/** A yes or a no to what one does in a session; a no may come with a word to the organisers. */
export const answerSchema = z.object({
  sessionId: z.string().min(1, 'required').max(40),
  yes: z.boolean(),
  note: z.string().trim().max(1000, 'too-long').default(''),
})

const webAddress = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}

/** Material somebody adds to a session of theirs: a link here; a file comes apart, checked by its content. */
export const ownMaterialSchema = z.object({
  sessionId: z.string().min(1, 'required').max(40),
  title: z.string().trim().min(1, 'required').max(160, 'too-long'),
  url: z
    .string()
    .trim()
    .max(2000, 'too-long')
    .refine((text) => text === '' || webAddress(text), 'address'),
})

export type AnswerValues = z.input<typeof answerSchema>
export type OwnMaterialValues = z.input<typeof ownMaterialSchema>

/** Whether an answer can still be given or changed: until the forum begins. */
export function mayAnswer(forum: { startsAt: Date }, at: Date): boolean {
  return at < forum.startsAt
}

const text = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** An answer as its form sends it. */
export function answerFromForm(form: FormData): AnswerValues {
  return { sessionId: text(form, 'sessionId'), yes: text(form, 'yes') === 'yes', note: text(form, 'note') }
}

/** Material as its form sends it, without the file. */
export function ownMaterialFromForm(form: FormData): OwnMaterialValues {
  return { sessionId: text(form, 'sessionId'), title: text(form, 'title'), url: text(form, 'url') }
}
