import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { FormType } from '@/domain/registration/form'
import type { RegistrationDetail } from '@/domain/registration/queries/organiser'
import { isLive } from '@/domain/registration/seats'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../_form/act-button'
import { ActionForm } from '../../../_form/action-form'
import { Confirm } from '../../../_form/confirm'
import { SelectField } from '../../../_form/fields'
import { Block } from '../../../_parts/block'
import { OfferSeat } from '../../waiting-list/offer-seat'
import { approveOne, cancelOne, declineOne, moveOne, resendOne } from '../actions'

type Props = { slug: string; registration: RegistrationDetail; types: readonly FormType[] }

/** Everything that can be done with this registration now. */
export function Acts({ slug, registration, types }: Props) {
  const t = useTranslations('organise.registration')
  const locale = useLocale()
  const { id, status } = registration
  if (registration.erased || !isLive(status)) return null
  const hidden = { forum: slug, id }
  const pending = status === 'PENDING'
  const entry = registration.entries.find((candidate) => candidate.status === 'WAITING')
  const others = types.filter((type) => type.id !== registration.type.id)
  return (
    <Block id="acts" title={t('actions')}>
      <div className="flex flex-wrap items-start gap-3">
        {pending && (
          <ActButton action={approveOne} hidden={hidden} variant="solid">
            {t('approve')}
          </ActButton>
        )}
        {entry && (
          <OfferSeat
            slug={slug}
            entryId={entry.id}
            name={`${registration.person.givenName} ${registration.person.familyName}`}
          />
        )}
        <ButtonLink href={`/organise/${slug}/registrations/${id}/edit`}>{t('edit')}</ButtonLink>
        <ActButton action={resendOne} hidden={hidden} done={t('resent')}>
          {status === 'CONFIRMED' ? t('resend') : t('resendLink')}
        </ActButton>
        {others.length > 0 && (
          <Confirm label={t('move')}>
            <p>{t('moveText')}</p>
            <ActionForm action={moveOne} hidden={hidden} labels={{ typeId: t('moveTo') }} submit={t('moveYes')}>
              <SelectField
                name="typeId"
                required
                options={others.map((type) => ({ value: type.id, label: words(type.name, locale) }))}
              />
            </ActionForm>
          </Confirm>
        )}
        {pending && (
          <Confirm label={t('decline')} variant="danger">
            <p>{t('declineText')}</p>
            <ActButton action={declineOne} hidden={hidden} variant="danger">
              {t('declineYes')}
            </ActButton>
          </Confirm>
        )}
        <Confirm label={t('cancel')} variant="danger">
          <p>{t('cancelText')}</p>
          <ActButton action={cancelOne} hidden={hidden} variant="danger">
            {t('cancelYes')}
          </ActButton>
        </Confirm>
      </div>
    </Block>
  )
}
