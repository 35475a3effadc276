import { z } from 'zod'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A card as it was written. */
export function cardFromForm(form: FormData) {
  return { colour: text(form, 'colour'), text: text(form, 'text') }
}

/** One's own card, and the one on the table it is given for. */
export const swapSchema = z.object({ give: z.string().min(1, 'required'), take: z.string().min(1, 'required') })

export function swapFromForm(form: FormData) {
  return { give: text(form, 'give'), take: text(form, 'take') }
}
