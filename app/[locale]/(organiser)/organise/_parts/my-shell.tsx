import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { OrganiserShell } from '@/components/layout/organiser-shell'
import { ActButton } from '../_form/act-button'
import { signOut } from '../sessions/actions'

/** The frame of pages that belong to no forum in particular. */
export function MyShell({ children }: { children: ReactNode }) {
  const t = useTranslations('organise')
  const tours = useTranslations('tours')
  const auth = useTranslations('auth.sessions')
  return (
    <OrganiserShell
      name={t('nav.place')}
      nav={[
        { href: '/organise', label: t('nav.forums') },
        { href: '/organise/new', label: t('forums.open') },
        { href: '/organise/series', label: tours('nav'), deep: true },
        { href: '/organise/sessions', label: t('nav.sessions') },
      ]}
      account={
        <ActButton action={signOut} hidden={{}}>
          {auth('signOut')}
        </ActButton>
      }
    >
      {children}
    </OrganiserShell>
  )
}
