import { textOf } from '@/app/_server/form'
import { type RepairReason, repairReasons } from '@/domain/workshops/commands/repairs'

/** Hidden fields of the floor's forms. */
export const workshopOf = (form: FormData) => textOf(form, 'workshop')

export const roundOf = (form: FormData) => Number(textOf(form, 'round'))

/** Which round becomes longer, by how many seconds. */
export function extensionOf(form: FormData): { number: number; seconds: number } {
  return { number: roundOf(form), seconds: Number(textOf(form, 'seconds')) }
}

/** Who was ticked, and whether they are there; most at once is a whole room. */
export function markedIn(form: FormData): { ids: string[]; here: boolean } {
  const ids = form.getAll('who').filter((id): id is string => typeof id === 'string')
  return { ids: ids.slice(0, 500), here: textOf(form, 'presence') === 'here' }
}

/** Why people would move; absences unless something else was chosen. */
export function reasonIn(form: FormData): RepairReason {
  const named = textOf(form, 'reason')
  return repairReasons.find((reason) => reason === named) ?? 'absences'
}
