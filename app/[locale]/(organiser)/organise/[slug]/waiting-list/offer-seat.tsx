import { useTranslations } from 'next-intl'
import { ActionForm } from '../../_form/action-form'
import { Confirm } from '../../_form/confirm'
import { TextField } from '../../_form/fields'
import { offerSeat } from './actions'

/** Puts somebody first in line: the next free seat is theirs. The reason is asked, and kept. */
export function OfferSeat({ slug, entryId, name }: { slug: string; entryId: string; name: string }) {
  const t = useTranslations('organise.waiting')
  return (
    <Confirm
      label={
        <>
          {t('offer')} <span className="sr-only">{name}</span>
        </>
      }
    >
      <p>{t('offerText')}</p>
      <ActionForm
        action={offerSeat}
        hidden={{ forum: slug, entryId }}
        prefix={`${entryId}.`}
        labels={{ reason: t('reason') }}
        submit={t('offerYes')}
        done={t('offered')}
        className="flex flex-col gap-4"
      >
        <TextField name="reason" required maxLength={500} />
      </ActionForm>
    </Confirm>
  )
}
