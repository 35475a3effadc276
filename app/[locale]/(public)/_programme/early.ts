/**
 * Runs before anything is painted, so that nothing moves afterwards: takes the view from the address, keeps what will be
 * filtered unseen until it is (for twenty seconds at most, should the rest never arrive), and makes room for the strip of the day while the day is on.
 */
export const early = `(function(r,q,n){if(/[?&]view=list/.test(q))r.dataset.view='list';if(r.dataset.mine!==undefined||/[?&](theme|kind|language|room|starred)=/.test(q)){r.dataset.pending='';setTimeout(function(){delete r.dataset.pending},2e4)}if(n>=+r.dataset.first-36e5&&n<+r.dataset.last)r.dataset.live=''})(document.currentScript.closest('[data-programme]'),location.search,Date.now())`
