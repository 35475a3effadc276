import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { organisedForum } from '@/app/_server/guards'
import { OrganiserShell } from '@/components/layout/organiser-shell'
import { T } from '@/components/ui/translated'
import { Days } from '@/components/ui/when'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { asLocale } from '@/domain/shared/locale'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../_form/act-button'
import { signOut } from '../sessions/actions'

type Props = { children: ReactNode; params: Promise<{ locale: string; slug: string }> }

export default async function ForumLayout({ children, params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, auth, forum] = await Promise.all([
    getTranslations('organise.nav'),
    getTranslations('auth.sessions'),
    forumSettings(scope),
  ])
  const base = `/organise/${slug}`
  const links = [
    { href: base, label: t('dashboard'), needs: 'forum.read' },
    { href: `${base}/programme`, label: t('programme'), deep: true, needs: 'forum.read' },
    { href: `${base}/workshops`, label: t('workshops'), deep: true, needs: 'forum.read' },
    { href: `${base}/people`, label: t('people'), deep: true, needs: 'programme.edit' },
    { href: `${base}/registrations`, label: t('registrations'), deep: true, needs: 'registrations.read' },
    { href: `${base}/waiting-list`, label: t('waitingList'), needs: 'registrations.read' },
    { href: `${base}/types`, label: t('types'), deep: true, needs: 'forum.read' },
    { href: `${base}/questions`, label: t('questions'), deep: true, needs: 'forum.read' },
    { href: `${base}/themes`, label: t('themes'), deep: true, needs: 'forum.read' },
    { href: `${base}/organisations`, label: t('organisations'), needs: 'forum.read' },
    { href: `${base}/texts`, label: t('texts'), needs: 'forum.read' },
    { href: `${base}/settings`, label: t('settings'), needs: 'forum.read' },
    { href: `${base}/mails`, label: t('mails'), needs: 'mails.read' },
    { href: `${base}/team`, label: t('team'), needs: 'forum.read' },
    { href: `${base}/preview`, label: t('preview'), needs: 'forum.read' },
  ] as const
  return (
    <OrganiserShell
      over={<Days from={forum.startsAt} to={forum.endsAt} zone={forum.timeZone} />}
      name={<T value={forum.name} unmarked />}
      nav={links.filter(({ needs }) => may(scope.role, needs)).map(({ needs, ...link }) => link)}
      account={
        <div className="flex flex-col items-start gap-2">
          <Link href="/organise" prefetch={false} className="inline-flex min-h-11 items-center text-link">
            {t('forums')}
          </Link>
          <ActButton action={signOut} hidden={{}}>
            {auth('signOut')}
          </ActButton>
        </div>
      }
    >
      {children}
    </OrganiserShell>
  )
}
