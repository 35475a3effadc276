import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { OrganiserShell } from '@/components/layout/organiser-shell'

/** The frame of pages that belong to no forum in particular. */
export function MyShell({ children }: { children: ReactNode }) {
  const t = useTranslations('organise')
  return (
    <OrganiserShell
      name={t('nav.place')}
      nav={[
        { href: '/organise', label: t('nav.forums') },
        { href: '/organise/new', label: t('forums.open') },
        { href: '/organise/sessions', label: t('nav.sessions') },
      ]}
    >
      {children}
    </OrganiserShell>
  )
}
