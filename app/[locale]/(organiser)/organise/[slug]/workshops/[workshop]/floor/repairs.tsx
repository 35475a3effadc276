import { useTranslations } from 'next-intl'
import type { StandingOffer } from '@/domain/workshops/queries/floor'
import { ActionForm } from '../../../../_form/action-form'
import { SelectField } from '../../../../_form/fields'
import { Block } from '../../../../_parts/block'
import { offer } from './actions'
import { OfferCard } from './offer-card'

type Props = {
  forum: string
  workshop: string
  offers: readonly StandingOffer[]
  /** The round to come. */
  next: number
  rounds: number
}

const reasons = ['absences', 'arrivals', 'closed', 'balance'] as const

/** Before a round: one button works out how the plan can be mended, another accepts one of the ways. */
export function Repairs({ forum, workshop, offers, next, rounds }: Props) {
  const t = useTranslations('floor.repairs')
  const over = next > rounds
  return (
    <Block id="repairs" title={over ? t('titleOver') : t('title', { round: next })}>
      <p className="mb-5 max-w-text text-soft">{over ? t('over') : t('text')}</p>
      {!over && (
        <ActionForm
          action={offer}
          hidden={{ forum, workshop }}
          labels={{ reason: t('reason') }}
          submit={offers.length > 0 ? t('again') : t('offer')}
          variant={offers.length > 0 ? 'outline' : 'solid'}
          className="grid max-w-form items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <SelectField
            name="reason"
            value={offers[0]?.reason ?? 'absences'}
            required
            options={reasons.map((value) => ({ value, label: t(`because.${value}`) }))}
          />
        </ActionForm>
      )}
      {!over && offers.length > 0 && (
        <ul className="mt-6 grid gap-4 md:grid-cols-3" aria-label={t('offers')}>
          {offers.map((one) => (
            <OfferCard key={one.planId} forum={forum} workshop={workshop} offer={one} />
          ))}
        </ul>
      )}
    </Block>
  )
}
