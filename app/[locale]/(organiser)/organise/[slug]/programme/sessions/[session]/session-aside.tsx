import { getTranslations } from 'next-intl/server'
import type { EditedSession } from '@/domain/programme/edited-session'
import { sessionMaterials } from '@/domain/programme/queries/materials'
import { sessionHistory } from '@/domain/programme/queries/session'
import type { OrganisedForum } from '@/domain/shared/scope'
import { Block } from '../../../../_parts/block'
import { History } from '../../../../_parts/history'
import { Answers } from './answers'
import { Materials } from './materials/materials'
import { SessionActs } from './session-acts'

type Props = { scope: OrganisedForum; slug: string; session: EditedSession; timeZone: string }

/** What is done to a session besides writing it: answers, acts, and what was done so far. */
export async function SessionAside({ scope, slug, session, timeZone }: Props) {
  const [t, history, materials] = await Promise.all([
    getTranslations('programme.aside'),
    sessionHistory(scope, session.id),
    sessionMaterials(scope, session.id),
  ])
  return (
    <div className="mt-12">
      {session.hats.some(({ person }) => person) && (
        <Block id="answers" title={t('answers')} aside={t('answersAside')}>
          <Answers slug={slug} session={session} />
        </Block>
      )}
      <Block id="materials" title={t('materials')} aside={t('materialsAside')}>
        <Materials slug={slug} sessionId={session.id} materials={materials} />
      </Block>
      <Block id="acts" title={t('acts')}>
        <SessionActs slug={slug} session={session} />
      </Block>
      <Block id="history" title={t('history')}>
        <History lines={history} slug={slug} timeZone={timeZone} types={[]} />
      </Block>
    </div>
  )
}
