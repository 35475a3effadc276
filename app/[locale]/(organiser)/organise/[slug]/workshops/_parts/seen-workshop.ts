import { textOf } from '@/app/_server/form'

/** The workshop a form is about. */
export const workshopOf = (form: FormData) => textOf(form, 'workshop')

/** The same as the user saw it when the page was made. */
export const seenWorkshop = (form: FormData) => ({
  workshopId: workshopOf(form),
  revision: Number(textOf(form, 'revision')),
})
