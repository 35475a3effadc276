import type { Locale } from '@/domain/shared/locale'
import type agenda from '../messages/fr/agenda.json'
import type auth from '../messages/fr/auth.json'
import type cards from '../messages/fr/cards.json'
import type clock from '../messages/fr/clock.json'
import type editor from '../messages/fr/editor.json'
import type errors from '../messages/fr/errors.json'
import type floor from '../messages/fr/floor.json'
import type legal from '../messages/fr/legal.json'
import type mail from '../messages/fr/mail.json'
import type mailbox from '../messages/fr/mailbox.json'
import type my from '../messages/fr/my.json'
import type organise from '../messages/fr/organise.json'
import type people from '../messages/fr/people.json'
import type plan from '../messages/fr/plan.json'
import type print from '../messages/fr/print.json'
import type programme from '../messages/fr/programme.json'
import type publicPages from '../messages/fr/public.json'
import type refusals from '../messages/fr/refusals.json'
import type register from '../messages/fr/register.json'
import type releases from '../messages/fr/releases.json'
import type seats from '../messages/fr/seats.json'
import type setup from '../messages/fr/setup.json'
import type styleguide from '../messages/fr/styleguide.json'
import type tables from '../messages/fr/tables.json'
import type tours from '../messages/fr/tours.json'
import type ui from '../messages/fr/ui.json'
import type workshops from '../messages/fr/workshops.json'
import { type Namespace, namespaces } from './namespaces'

/** French is the language the others are compared with. */
export type Messages = {
  ui: typeof ui
  public: typeof publicPages
  register: typeof register
  my: typeof my
  organise: typeof organise
  tours: typeof tours
  workshops: typeof workshops
  setup: typeof setup
  plan: typeof plan
  clock: typeof clock
  floor: typeof floor
  tables: typeof tables
  cards: typeof cards
  print: typeof print
  seats: typeof seats
  agenda: typeof agenda
  releases: typeof releases
  people: typeof people
  editor: typeof editor
  programme: typeof programme
  mail: typeof mail
  auth: typeof auth
  refusals: typeof refusals
  errors: typeof errors
  legal: typeof legal
  mailbox: typeof mailbox
  styleguide: typeof styleguide
}

/** Reads the message files of one language; all of them unless a selection is given. */
export async function messagesOf<Chosen extends Namespace = Namespace>(
  locale: Locale,
  chosen: readonly Chosen[] = namespaces as readonly Namespace[] as readonly Chosen[],
): Promise<Pick<Messages, Chosen>> {
  const read = chosen.map(async (namespace) => {
    const file: { default: unknown } = await import(`../messages/${locale}/${namespace}.json`)
    return [namespace, file.default] as const
  })
  return Object.fromEntries(await Promise.all(read)) as Pick<Messages, Chosen>
}
