import { useTranslations } from 'next-intl'
import { NavLinks } from '@/components/layout/nav-links'
import type { WorkshopFormat } from '@/domain/workshops/schema'

type Props = { slug: string; workshop: { id: string; format: WorkshopFormat } }

/** The ways through one workshop, under the head of each of its pages. */
export function WorkshopTabs({ slug, workshop }: Props) {
  const t = useTranslations('setup.tabs')
  const base = `/organise/${slug}/workshops/${workshop.id}`
  const cards = workshop.format === 'CARDS' ? [{ href: `${base}/cards`, label: t('cards'), deep: true }] : []
  return (
    <nav aria-label={t('label')} className="-mt-4 mb-6 border-line border-b print:hidden">
      <NavLinks
        prefetch={false}
        items={[
          { href: base, label: t('setup') },
          { href: `${base}/tables`, label: t('tables'), deep: true },
          { href: `${base}/wishes`, label: t('wishes'), deep: true },
          { href: `${base}/plan`, label: t('plan'), deep: true },
          ...cards,
          { href: `${base}/floor`, label: t('floor'), deep: true },
          { href: `${base}/print`, label: t('print'), deep: true },
        ]}
      />
    </nav>
  )
}
