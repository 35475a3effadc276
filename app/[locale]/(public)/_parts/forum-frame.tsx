import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isCancelled } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import { markedWords } from '@/domain/shared/multilingual'
import { PublicFrame } from './public-frame'

type Props = {
  forum: PublicForum
  at: Date
  parts: { programme: boolean; people: boolean; practical: boolean }
  children: ReactNode
}

/** The frame of every page of one forum: its links, and what must be known before anything else. */
export function ForumFrame({ forum, at, parts, children }: Props) {
  const t = useTranslations('public')
  const home = `/forums/${forum.slug}`
  const nav = [
    ...(parts.programme ? [{ href: `${home}/programme`, label: t('nav.programme') }] : []),
    ...(parts.people ? [{ href: `${home}#people`, label: t('nav.people') }] : []),
    ...(parts.practical ? [{ href: `${home}#practical`, label: t('nav.practical') }] : []),
  ]
  return (
    <PublicFrame nav={nav} navLabel={t('nav.forum', { name: markedWords(forum.name, useLocale()) })}>
      {isCancelled(forum, at) && <Strip className="bg-live font-semibold text-white">{t('cancelled')}</Strip>}
      {forum.demonstration && <Strip className="bg-wash">{t('demonstration')}</Strip>}
      {children}
    </PublicFrame>
  )
}

function Strip({ className, children }: { className: string; children: ReactNode }) {
  return (
    <aside className={`mt-2 px-5 py-2.5 text-15 sm:px-8 ${className}`}>
      <p className="mx-auto max-w-[68rem]">{children}</p>
    </aside>
  )
}
