'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Draft } from '@/domain/programme/draft'

/** Where a programme begins: what to do while there is nothing, or no room to put it in. */
export function FirstSteps({ draft, slug }: { draft: Draft; slug: string }) {
  const t = useTranslations('editor.first')
  const rooms = <ButtonLink href={`/organise/${slug}/programme/rooms`}>{t('rooms')}</ButtonLink>
  if (draft.sessions.length === 0) {
    return (
      <div className="print:hidden">
        <EmptyState title={t('title')} action={draft.rooms.length === 0 && rooms}>
          {t('text')}
        </EmptyState>
      </div>
    )
  }
  if (draft.rooms.length > 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-15 text-soft print:hidden">
      {t('noRooms')} {rooms}
    </div>
  )
}
