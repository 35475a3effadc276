import { useTranslations } from 'next-intl'
import { NavLinks } from '@/components/layout/nav-links'

/** The ways through the programme of one forum, under the head of each of its pages. */
export function ProgrammeTabs({ slug }: { slug: string }) {
  const t = useTranslations('editor.tabs')
  const embed = useTranslations('agenda.embed.organise')
  const base = `/organise/${slug}/programme`
  return (
    <nav
      aria-label={t('label')}
      className="-mt-4 mb-6 border-line border-b print:hidden [&+section]:border-t-0 [&+section]:pt-2"
    >
      <NavLinks
        prefetch={false}
        items={[
          { href: base, label: t('grid') },
          { href: `${base}/sessions`, label: t('sessions'), deep: true },
          { href: `${base}/conflicts`, label: t('conflicts') },
          { href: `${base}/rooms`, label: t('rooms'), deep: true },
          { href: `${base}/releases`, label: t('releases'), deep: true },
          { href: `${base}/embed`, label: embed('tab') },
        ]}
      />
    </nav>
  )
}
