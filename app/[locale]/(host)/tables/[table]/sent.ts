import { textOf } from '@/app/_server/form'
import type { Ticked } from '@/domain/workshops/commands/presence'

/** A tick as a form sends it, where nothing but the form works. */
export function tickIn(form: FormData): Ticked {
  return {
    registrationId: textOf(form, 'registration'),
    round: Number(textOf(form, 'round')),
    presence: textOf(form, 'presence') === 'absent' ? 'absent' : 'here',
  }
}
