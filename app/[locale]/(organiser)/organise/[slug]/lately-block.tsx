import { getTranslations } from 'next-intl/server'
import { recentHistory } from '@/domain/registration/queries/history'
import { setupOf } from '@/domain/registration/queries/setup'
import type { OrganisedForum } from '@/domain/shared/scope'
import { Block } from '../_parts/block'
import { History } from '../_parts/history'

type Props = { scope: OrganisedForum; slug: string; timeZone: string; named: boolean }

/** The latest acts of the team and of those who register. */
export async function LatelyBlock({ scope, slug, timeZone, named }: Props) {
  const [t, lines, setup] = await Promise.all([
    getTranslations('organise.dashboard'),
    recentHistory(scope, { take: 12, named }),
    setupOf(scope),
  ])
  return (
    <Block id="lately" title={t('history')}>
      {lines.length === 0 ? (
        <p className="text-soft">{t('noHistory')}</p>
      ) : (
        <History lines={lines} slug={slug} timeZone={timeZone} types={setup.types} />
      )}
    </Block>
  )
}
