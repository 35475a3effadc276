import { useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/when'
import { may } from '@/domain/people/policy'
import type { Role } from '@/domain/shared/scope'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Block } from '../../../_parts/block'
import { closeForGood, dropWorkshop, openAgain } from './actions'

type Props = { slug: string; workshop: WorkshopSetup; role: Role; timeZone: string }

/** Closing the workshop, taking that back, and taking the furniture away. */
export function EndOfWorkshop({ slug, workshop, role, timeZone }: Props) {
  const t = useTranslations('setup.end')
  const { id, frozenAt, publishedPlanId, revision } = workshop
  const hidden = { forum: slug, workshop: id }
  const mayRun = may(role, 'workshops.run')
  const mayRemove = may(role, 'workshops.edit') && publishedPlanId === null && frozenAt === null
  if (!mayRun && !mayRemove) return null
  return (
    <Block id="end" title={t('title')}>
      <div className="flex flex-wrap items-start gap-3">
        {mayRun && frozenAt && (
          <div className="flex flex-col gap-3">
            <p>{t.rich('frozen', { date: () => <Moment at={frozenAt} zone={timeZone} /> })}</p>
            <ActButton action={openAgain} hidden={hidden}>
              {t('thaw')}
            </ActButton>
          </div>
        )}
        {mayRun && !frozenAt && (
          <Confirm label={t('freeze')}>
            <p>{t('freezeText')}</p>
            <ActButton action={closeForGood} hidden={hidden}>
              {t('freezeYes')}
            </ActButton>
          </Confirm>
        )}
        {mayRemove && (
          <Confirm label={t('remove')} variant="danger">
            <p>{t('removeText')}</p>
            <ActButton action={dropWorkshop} hidden={{ ...hidden, revision: String(revision) }} variant="danger">
              {t('removeYes')}
            </ActButton>
          </Confirm>
        )}
      </div>
    </Block>
  )
}
