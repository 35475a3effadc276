import { z } from 'zod'
import { textOf } from '@/app/_server/form'

/** A card as it was written. */
export function cardFromForm(form: FormData) {
  return { colour: textOf(form, 'colour'), text: textOf(form, 'text') }
}

/** One's own card, and the one on the table it is given for. */
export const swapSchema = z.object({ give: z.string().min(1, 'required'), take: z.string().min(1, 'required') })

export function swapFromForm(form: FormData) {
  return { give: textOf(form, 'give'), take: textOf(form, 'take') }
}
