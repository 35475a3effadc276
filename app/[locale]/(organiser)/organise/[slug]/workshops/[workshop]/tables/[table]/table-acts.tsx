import { useTranslations } from 'next-intl'
import { may } from '@/domain/people/policy'
import type { Role } from '@/domain/shared/scope'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { ActButton } from '../../../../../_form/act-button'
import { Confirm } from '../../../../../_form/confirm'
import { dropTable, shutTable } from '../actions'

type Props = { slug: string; workshop: WorkshopSetup; table: WorkshopSetup['tables'][number]; role: Role }

/** Closing a table, opening it again, taking it out. */
export function TableActs({ slug, workshop, table, role }: Props) {
  const t = useTranslations('setup.table')
  const { tableId, closed } = table
  const hidden = { forum: slug, workshop: workshop.id, table: tableId }
  return (
    <div className="flex flex-wrap items-start gap-3">
      {may(role, 'workshops.run') &&
        (closed ? (
          <ActButton action={shutTable} hidden={{ ...hidden, closed: 'no' }}>
            {t('open')}
          </ActButton>
        ) : (
          <Confirm label={t('close')}>
            <p>{t('closeText')}</p>
            <ActButton action={shutTable} hidden={{ ...hidden, closed: 'yes' }}>
              {t('closeYes')}
            </ActButton>
          </Confirm>
        ))}
      <Confirm label={t('remove')} variant="danger">
        <p>{t('removeText')}</p>
        <ActButton action={dropTable} hidden={{ ...hidden, revision: String(workshop.revision) }} variant="danger">
          {t('removeYes')}
        </ActButton>
      </Confirm>
    </div>
  )
}
