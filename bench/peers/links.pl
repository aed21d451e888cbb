# One release's links made like a file says: the script that one would write with GitLab::API::v4.
#
# usage: links.pl URL TOKEN PROJECT TAG ensure|clear|list [FILE]

use strict;
use warnings;
use GitLab::API::v4;
use JSON::PP;

my ($url, $token, $project, $tag, $action, $file) = @ARGV;
# The tag stays bytes: the module would send text as Latin-1.
my $api = GitLab::API::v4->new(url => "$url/api/v4", private_token => $token);
$api->project($project);
my @links = @{ $api->paginator('release_links', $project, $tag)->all };

if ($action eq 'ensure') {
    my %present = map { $_->{name} => $_ } @links;
    open(my $in, '<:raw', $file) or die $!;
    local $/;
    for my $link (@{ decode_json(<$in>) }) {
        my $have = $present{ $link->{name} };
        if (!$have) {
            $api->create_release_link($project, $tag, $link);
        }
        elsif ($have->{url} ne $link->{url}) {
            $api->update_release_link($project, $tag, $have->{id}, { url => $link->{url} });
        }
    }
}
elsif ($action eq 'clear') {
    $api->delete_release_link($project, $tag, $_->{id}) for @links;
}
else {
    print encode_json([map { { name => $_->{name}, url => $_->{url} } } @links]), "\n";
}
