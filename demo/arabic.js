/** Shows the posting that the address names: arabic.html?job=weather-editor */
const id = new URLSearchParams(location.search).get('job');
if (id) document.querySelector('job-posting').setAttribute('job-id', id);
