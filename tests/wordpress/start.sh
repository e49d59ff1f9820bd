#!/usr/bin/env bash
# Starts a real WordPress with the demo's data set on loopback, and stops it with Ctrl+C.
#
#   npm run wordpress [-- --port 8092] [--plain]
#
# --plain leaves permalinks plain: the REST API then answers below ?rest_route= only.
# Our own plugin is active if it has been built ("npm run build").
# WordPress comes as Debian's package and keeps its data in SQLite, so no database server is
# needed; both are downloaded on first use to .cache/wordpress and are no part of the project.
set -euo pipefail

port=8092
permalinks='/%postname%/'
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=$2; shift 2 ;;
    --plain) permalinks=''; shift ;;
    *) echo "Unknown option: $1. Known: --port NUMBER, --plain." >&2; exit 2 ;;
  esac
done

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=$root/.cache/wordpress
plugin=$root/dist/1/wordpress/talkootaulu.zip
run=$cache/run-$port
address=http://127.0.0.1:$port
sqlite=plugin-sqlite-database-integration

# Says what is missing, all of it at once, and how to get it.
check_tools() {
  local missing=()
  command -v php >/dev/null || missing+=(php-cli)
  command -v unzip >/dev/null || missing+=(unzip)
  if command -v php >/dev/null; then
    local modules
    modules=$(php -m)
    grep -qix pdo_sqlite <<<"$modules" || missing+=(php-sqlite3)
    grep -qix xml <<<"$modules" || missing+=(php-xml)
    grep -qix mbstring <<<"$modules" || missing+=(php-mbstring)
  fi
  if [ ${#missing[@]} -gt 0 ]; then
    echo "WordPress needs Debian packages that are missing here. Install them with:" >&2
    echo "  apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
}

# Debian's WordPress, unpacked without being installed.
fetch_wordpress() {
  [ -d "$cache/wordpress" ] && return
  if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
    echo "WordPress is taken from Debian's package: this needs apt-get and dpkg-deb." >&2
    exit 1
  fi
  local folder
  folder=$(mktemp -d "$cache/unpack.XXXXXX")
  (cd "$folder" && apt-get download wordpress >/dev/null 2>"$folder/apt.log") || {
    cat "$folder/apt.log" >&2
    echo "apt-get could not download wordpress; 'apt-get update' may help." >&2
    exit 1
  }
  dpkg-deb -x "$folder"/wordpress_*.deb "$folder/package"
  # Debian links some files to packages that are not here; WordPress needs none of them.
  cp -rL --no-preserve=mode,ownership "$folder/package/usr/share/wordpress" "$folder/copy" \
    2>/dev/null || true
  if [ ! -f "$folder/copy/wp-settings.php" ]; then
    echo "Debian's package wordpress does not hold what it used to hold." >&2
    exit 1
  fi
  mv "$folder/copy" "$cache/wordpress"
  rm -rf "$folder"
}

# The drop-in that lets WordPress use SQLite; it is handed out inside an npm package.
fetch_sqlite() {
  [ -d "$cache/$sqlite" ] && return
  local folder
  folder=$(mktemp -d "$cache/unpack.XXXXXX")
  (
    cd "$folder"
    npm pack --silent @wp-playground/cli@3.1.56 >/dev/null
    tar xzf wp-playground-cli-*.tgz package/sqlite-database-integration.zip
    unzip -q package/sqlite-database-integration.zip
  )
  # WordPress before 6.4 has this property public, and dies of the drop-in's private one.
  sed -i 's/private \$allow_unsafe_unquoted_parameters/public $allow_unsafe_unquoted_parameters/' \
    "$folder/$sqlite/wp-includes/sqlite/class-wp-sqlite-db.php"
  mv "$folder/$sqlite" "$cache/$sqlite"
  rm -rf "$folder"
}

# A fresh site each time: the data set lies around today.
build_site() {
  rm -rf "$run"
  mkdir -p "$run/database"
  cp -r "$cache/wordpress" "$run/site"
  rm -f "$run/site/wp-config.php" "$run/site/.htaccess"
  local content=$run/site/wp-content
  mkdir -p "$content/mu-plugins" "$content/plugins" "$content/uploads" "$content/themes"
  ln -s "$cache/$sqlite" "$content/plugins/sqlite-database-integration"
  sed -e "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$content/plugins/sqlite-database-integration#" \
    -e 's#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#' \
    "$cache/$sqlite/db.copy" >"$content/db.php"
  cp "$here/toimeksi-site.php" "$content/mu-plugins/"
  cp -r "$here/theme" "$content/themes/none"
  if [ -f "$plugin" ]; then unzip -q "$plugin" -d "$content/plugins"; fi
  cp "$here/wp-config.php" "$run/site/wp-config.php"
  node "$here/export-data-set.mjs" "$run/data-set.json" "$content/uploads"
}

# The built-in server's workers outlive it: they are stopped as one process group.
clean_up() {
  [ -n "${server:-}" ] && kill -- "-$server" 2>/dev/null || true
  rm -rf "$run"
}

wait_until_up() {
  for _ in $(seq 600); do
    kill -0 "$server" 2>/dev/null || break
    php -r 'exit(@file_get_contents($argv[1]) === false ? 1 : 0);' \
      "$address/?rest_route=/wp/v2/types" && return
    sleep 0.1
  done
  echo "WordPress did not come up; its log:" >&2
  tail -n 20 "$run/php.log" >&2
  exit 1
}

check_tools
mkdir -p "$cache"
fetch_wordpress
fetch_sqlite
export TALKOO_ADDRESS=$address TALKOO_DATABASE=$run/database/ TALKOO_REQUESTS=$run/requests.log
export TALKOO_PERMALINKS=$permalinks
TALKOO_PASSWORD=$(php -r 'echo bin2hex(random_bytes(8));')
export TALKOO_PASSWORD
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
build_site
php -d display_errors=stderr "$here/seed.php" "$run/site" "$run/data-set.json"

PHP_CLI_SERVER_WORKERS=4 setsid php -d opcache.enable_cli=1 -d display_errors=0 \
  -S "127.0.0.1:$port" -t "$run/site" "$here/router.php" >"$run/php.log" 2>&1 &
server=$!
wait_until_up

source_address=$address
[ -z "$permalinks" ] && source_address="$address/?rest_route=/"
cat <<TEXT
WordPress is up at $address until you press Ctrl+C. What it is asked is written to
${run#"$root/"}/requests.log. Log in at $address/wp-login.php as admin, or
as kirjoittaja, who may write but not post unfiltered HTML; password: $TALKOO_PASSWORD
To see the site through the board, paste into a page:

<script type="module" src="talkootaulu.js"></script>
<talkoo-board source="$source_address" municipality="Koivuranta">
  <a href="$address">Yhdistykset ja toiminta Koivurannassa</a>
</talkoo-board>
TEXT
wait "$server"
