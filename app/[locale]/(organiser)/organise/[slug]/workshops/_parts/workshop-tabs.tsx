import { useTranslations } from 'next-intl'
import { type NavItem, NavLinks } from '@/components/layout/nav-links'
import { type Act, may } from '@/domain/people/policy'
import type { Role } from '@/domain/shared/scope'
import type { WorkshopFormat } from '@/domain/workshops/schema'

type Props = {
  slug: string
  workshop: { id: string; format: WorkshopFormat }
  /** Whose pages these are: what they may not open is not offered. */
  role: Role
}

/** The ways through one workshop, under the head of each of its pages. */
export function WorkshopTabs({ slug, workshop, role }: Props) {
  const t = useTranslations('setup.tabs')
  const base = `/organise/${slug}/workshops/${workshop.id}`
  const tabs: readonly (NavItem & { needs: Act })[] = [
    { href: base, label: t('setup'), needs: 'forum.read' },
    { href: `${base}/tables`, label: t('tables'), deep: true, needs: 'forum.read' },
    { href: `${base}/wishes`, label: t('wishes'), deep: true, needs: 'workshops.seat' },
    { href: `${base}/plan`, label: t('plan'), deep: true, needs: 'workshops.seat' },
    ...(workshop.format === 'CARDS'
      ? ([{ href: `${base}/cards`, label: t('cards'), deep: true, needs: 'workshops.run' }] as const)
      : []),
    { href: `${base}/floor`, label: t('floor'), deep: true, needs: 'workshops.run' },
    { href: `${base}/print`, label: t('print'), deep: true, needs: 'workshops.run' },
  ]
  return (
    <nav aria-label={t('label')} className="-mt-4 mb-8 border-line border-b print:hidden">
      <NavLinks
        prefetch={false}
        items={tabs.filter(({ needs }) => may(role, needs)).map(({ needs: _, ...tab }) => tab)}
      />
    </nav>
  )
}
