import { useTranslations } from 'next-intl'
import type { EditedSession } from '@/domain/programme/edited-session'
import { ActButton } from '../../../../_form/act-button'
import { Confirm } from '../../../../_form/confirm'
import { cancelOrRestore, dropSession } from '../actions'

/** Cancelling, taking that back, removing. */
export function SessionActs({ slug, session }: { slug: string; session: EditedSession }) {
  const t = useTranslations('programme.aside')
  const hidden = { forum: slug, id: session.id, version: String(session.version) }
  return (
    <div className="flex flex-wrap items-start gap-3">
      {session.cancelled ? (
        <Confirm label={t('restore')}>
          <p>{t('restoreText')}</p>
          <ActButton action={cancelOrRestore} hidden={{ ...hidden, cancelled: 'no' }}>
            {t('restoreYes')}
          </ActButton>
        </Confirm>
      ) : (
        <Confirm label={t('cancel')} variant="danger">
          <p>{t(session.released ? 'cancelText' : 'cancelDraftText')}</p>
          <ActButton action={cancelOrRestore} hidden={{ ...hidden, cancelled: 'yes' }} variant="danger">
            {t('cancelYes')}
          </ActButton>
        </Confirm>
      )}
      <Confirm label={t('remove')} variant="danger">
        {session.released ? (
          <p>{t('removeNot')}</p>
        ) : (
          <>
            <p>{t('removeText')}</p>
            <ActButton action={dropSession} hidden={hidden} variant="danger">
              {t('removeYes')}
            </ActButton>
          </>
        )}
      </Confirm>
    </div>
  )
}
