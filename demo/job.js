/** Shows the posting that the address names: job.html?feed=hollin&job=train-driver-malmo */
const FEEDS = {hollin: 'feeds/hollin.json', oakley: 'feeds/oakley-page-1.json', machines: 'feeds/machines.json'};

const asked = new URLSearchParams(location.search);
const feed = FEEDS[asked.get('feed')] ?? FEEDS.hollin;
const id = asked.get('job');

document.querySelector('job-list').setAttribute('src', feed);
const posting = document.querySelector('job-posting');
posting.setAttribute('src', feed);
if (id) posting.setAttribute('job-id', id);
posting.addEventListener('job-view', (event) => {
  document.title = event.posting.title;
});
