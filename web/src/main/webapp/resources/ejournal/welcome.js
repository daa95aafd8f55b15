/* The first sign-in: the QR code of a slip carries name and code behind the sign #, which reaches no server and no log. They are
   put into their fields, and the address forgets them. */
(() => {
  const [login, code] = location.hash.slice(1).split("/");
  if (!login || !code) return;
  document.getElementById("welcome:name").value = decodeURIComponent(login);
  document.getElementById("welcome:code").value = decodeURIComponent(code);
  history.replaceState(null, "", location.pathname);
  document.getElementById("welcome:password").focus();
})();
