import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { TextInput } from '@/components/ui/input'
import type { Found } from '@/domain/workshops/queries/whereabouts'
import { seat, tick } from './actions'
import { SeatForm } from './seat-form'

type Props = { table: string; round: number; typed: string; people: readonly Found[]; more: boolean }

/** Somebody stands at the table without being on the list: they get the best free seat, or sit down here. */
export function WalkIn({ table, round, typed, people, more }: Props) {
  const t = useTranslations('floor.host')
  return (
    <section aria-labelledby="walk-in" className="border-line border-t py-6">
      <Heading level={2} size="block" id="walk-in">
        {t('walkIn')}
      </Heading>
      <p className="mt-1 mb-4 text-15 text-soft">{t('walkInText')}</p>
      <form action="#walk-in" className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
        <Field name="who" label={t('name')} required>
          <TextInput type="search" defaultValue={typed} autoComplete="off" maxLength={80} />
        </Field>
        <Button type="submit" className="min-h-12">
          {t('find')}
        </Button>
      </form>
      <div aria-live="polite">
        {typed !== '' && people.length === 0 && <p className="mt-4 text-soft">{t('nobodyFound')}</p>}
        <ul className="mt-4">
          {people.map(({ registrationId, name, organisation, seats }) => {
            const hidden = { table, registration: registrationId, round: String(round), presence: 'here' }
            return (
              <li key={registrationId} className="flex flex-col gap-2 border-line border-t py-3">
                <div>
                  <p className="font-semibold">{name}</p>
                  <p className="text-15 text-soft">{organisation}</p>
                  <p className="font-display text-21 font-[650]">
                    {seats.length > 0
                      ? t('tables', { tables: seats.map((one) => one.table).join(' · ') })
                      : t('noTable')}
                  </p>
                </div>
                <div className="flex flex-wrap gap-2">
                  {seats.length === 0 && (
                    <SeatForm action={seat} hidden={hidden} label={t('seatWhom', { name })} solid>
                      {t('seat')}
                    </SeatForm>
                  )}
                  <SeatForm action={tick} hidden={hidden} label={t('sitsHere', { name })}>
                    {t('sitHere')}
                  </SeatForm>
                </div>
              </li>
            )
          })}
        </ul>
        {more && <p className="text-15 text-soft">{t('more')}</p>}
      </div>
    </section>
  )
}
