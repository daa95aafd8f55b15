/* Speaking to our own server. */
window.Journal = window.Journal || {};

/**
 * Sends JSON; throws {status, problem} for answers that are no success, {offline} where none came, {status: 401} where the
 * account that opened the page is not signed in any more, also if another one is.
 */
Journal.send = async function (method, path, body, again) {
  const csrf = document.querySelector("meta[name=csrf]");
  let answer;
  try {
    answer = await fetch(path, {
      method: method,
      headers: body ? { "Content-Type": "application/json", "X-CSRF-Token": csrf.content } : {},
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15000),
    });
  } catch (unreachable) {
    throw { offline: true };
  }
  if (answer.status === 403 && body && !again) {
    const session = await fetch("/api/session").then((it) => (it.ok ? it.json() : null), () => null);
    const account = document.querySelector("meta[name=account]").content;
    if (!session || String(session.account) !== account) {
      throw { status: 401, other: Boolean(session) };
    } else if (session.csrf !== csrf.content) {
      csrf.content = session.csrf;
      return Journal.send(method, path, body, true);
    }
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw { status: answer.status, offline: answer.status >= 500, problem: problem };
  }
  return answer.json();
};

/** An identifier of our own; crypto.randomUUID is there on secure origins only. */
Journal.uuid = function () {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** Fills {0}, {1} in a text. */
Journal.fill = function (text, ...values) {
  return text.replace(/\{(\d)\}/g, (all, index) => (values[index] === undefined ? all : values[index]));
};

/** A moment as people say it: 12:38 of today, 24.11 12:38 of another day. */
Journal.moment = function (date) {
  const two = (number) => String(number).padStart(2, "0");
  const time = two(date.getHours()) + ":" + two(date.getMinutes());
  const today = date.toDateString() === new Date().toDateString();
  return today ? time : two(date.getDate()) + "." + two(date.getMonth() + 1) + " " + time;
};
