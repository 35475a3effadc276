'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

/** Milliseconds between two questions, while the page is seen. */
const pace = 60_000

async function latestOf(forum: string): Promise<number | null> {
  const response = await fetch(`/api/forums/${encodeURIComponent(forum)}/release`, { cache: 'no-cache' }).catch(
    () => null,
  )
  const body: unknown = response?.ok ? await response.json().catch(() => null) : null
  return typeof body === 'object' && body !== null && 'number' in body ? Number(body.number) : null
}

/** Says quietly that a newer release exists than the one on the page. */
export function ReleaseWatch({ forum, number }: { forum: string; number: number }) {
  const t = useTranslations('agenda.live')
  const [newer, setNewer] = useState(false)
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const latest = await latestOf(forum)
      if (latest !== null && latest > number) setNewer(true)
    }
    void ask()
    const timer = setInterval(() => void ask(), pace)
    return () => clearInterval(timer)
  }, [forum, number])
  return (
    <div role="status" className="newer">
      {newer && (
        <p>
          {t('changed')}{' '}
          <button type="button" onClick={() => window.location.reload()}>
            {t('reload')}
          </button>
        </p>
      )}
    </div>
  )
}
