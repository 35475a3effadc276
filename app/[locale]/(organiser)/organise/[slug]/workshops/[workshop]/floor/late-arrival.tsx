import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/input'
import type { Found } from '@/domain/workshops/queries/whereabouts'
import { ActButton } from '../../../../_form/act-button'
import { Block } from '../../../../_parts/block'
import { seatLate } from './actions'

type Props = { forum: string; workshop: string; typed: string; people: readonly Found[]; more: boolean }

/** Somebody comes late: found by name, seated at the best place there is, and told where. */
export function LateArrival({ forum, workshop, typed, people, more }: Props) {
  const t = useTranslations('floor.late')
  return (
    <Block id="late-arrival" title={t('title')}>
      <search>
        <form action="#late-arrival" className="grid max-w-form items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
          <Field name="late" label={t('name')} help={t('help')} required>
            <TextInput type="search" defaultValue={typed} autoComplete="off" maxLength={80} />
          </Field>
          <Button type="submit" className="min-h-12">
            {t('find')}
          </Button>
        </form>
      </search>
      <div id="late-found" aria-live="polite">
        {typed !== '' && people.length === 0 && <p className="mt-5 text-soft">{t('nobody', { typed })}</p>}
        {people.length > 0 && (
          <ul className="mt-5 border-line border-t">
            {people.map(({ registrationId, name, organisation, seats }) => (
              <li
                key={registrationId}
                className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-line border-b py-3"
              >
                <div className="min-w-0">
                  <p className="font-semibold">{name}</p>
                  <p className="text-15 text-soft">{organisation}</p>
                </div>
                {seats.length > 0 ? (
                  <p className="font-display text-24 font-[650]">
                    {t('table', { tables: seats.map(({ table }) => table).join(' · ') })}
                  </p>
                ) : (
                  <ActButton
                    action={seatLate}
                    hidden={{ forum, workshop, registration: registrationId }}
                    variant="solid"
                    label={t('seatWhom', { name })}
                  >
                    {t('seat')}
                  </ActButton>
                )}
              </li>
            ))}
          </ul>
        )}
        {more && <p className="mt-3 text-15 text-soft">{t('more')}</p>}
      </div>
    </Block>
  )
}
