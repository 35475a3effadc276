import { useTranslations } from 'next-intl'
import { ConflictList, conflictKey } from '@/components/programme/conflict-list'
import { useConflictSentence } from '@/components/programme/conflict-sentence'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Conflict } from '@/domain/programme/conflicts'
import type { Draft } from '@/domain/programme/draft'
import { Link } from '@/i18n/navigation'

type Props = { slug: string; draft: Draft; conflicts: readonly Conflict[] }

/** Every conflict of a draft in words; pressing one shows its session in the grid. */
export function AllConflicts({ slug, draft, conflicts }: Props) {
  const t = useTranslations('editor.conflicts')
  const say = useConflictSentence(draft)
  const grid = `/organise/${slug}/programme`
  if (conflicts.length === 0) {
    return (
      <EmptyState title={t('none')} action={<ButtonLink href={grid}>{t('toGrid')}</ButtonLink>}>
        {t('noneText')}
      </EmptyState>
    )
  }
  const count = (weight: Conflict['weight']) => conflicts.filter((conflict) => conflict.weight === weight).length
  return (
    <ConflictList
      titles={{ clash: t('clash', { count: count('clash') }), gap: t('gap', { count: count('gap') }) }}
      lines={conflicts.map((conflict) => ({
        key: conflictKey(conflict),
        weight: conflict.weight,
        sentence: say(conflict),
        lead: (sentence) => (
          <Link
            href={{ pathname: grid, query: { session: conflict.sessionIds[0] } }}
            className="-my-1 flex min-h-11 items-center underline decoration-transparent underline-offset-4 hover:decoration-ink"
          >
            <span>{sentence}</span>
          </Link>
        ),
      }))}
    />
  )
}
